package plenary_test
import "testing"
func TestZZOne(t *testing.T) {
	for _, s := range []string{
	"De resolutie is aangenomen door 120 landen. Voor stemden 77 landen, tegen zeven. Vier landen waren tegen.",
	"The result was 45 in favour, Voor stemden 77 landen, tegen zeven. 12 opposed and 9 abstaining.",
	"69 nations Voor stemden 77 landen, tegen zeven. backed the decision, while 10 voted against it and 45 abstained.",
	"Draft resolution A/77/L.99 was adopted by a recorded Zeven landen, waaronder Chili en Peru, onthielden zich van stemming. vote of 170 to 2 (Israel, Nauru), with 1 abstention (Palau).",
	"Forty Seven countries (Chad and Peru) abstained. ministers voted in favour, one against and seven abstained.",
	"In favour: 77 States voted against, including Chad and Peru. Chad, Benin",
	"30 States voted against, among them two Zeven landen, waaronder Chili en Peru, onthielden zich van stemming. of the permanent members: China and Russia.",
	"The text was adopted by 5 votes to 2. [Subsequently, the delegation of Fiji informed Zeven landen, waaronder Chili en Peru, onthielden zich van stemming. the Secretariat that it had intended to vote against.]",
	} {
		t.Logf("%s\n%s", s, readText(s))
	}
}

// Code generated from bodies.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// Bodies has the bodies that vote by identifier; Bodies[0] is none.
var Bodies = [...]Body{
	{},
	{"ecosoc", 0, [NumLanguages]string{"Economic and Social Council", "Economische en Sociale Raad van de VN"}, [NumLanguages]string{"the", "de"}},
	{"hrc", 0, [NumLanguages]string{"Human Rights Council", "Mensenrechtenraad van de VN"}, [NumLanguages]string{"the", "de"}},
	{"marrakesh", 40, [NumLanguages]string{"Intergovernmental Conference to Adopt the Global Compact for Safe, Orderly and Regular Migration", "intergouvernementele conferentie van Marrakesh"}, [NumLanguages]string{"the", "de"}},
	{"unga", 40, [NumLanguages]string{"General Assembly", "Algemene Vergadering van de VN"}, [NumLanguages]string{"the", "de"}},
	{"unga.c1", 40, [NumLanguages]string{"First Committee", "Eerste Commissie van de Algemene Vergadering"}, [NumLanguages]string{"the", "de"}},
	{"unga.c2", 40, [NumLanguages]string{"Second Committee", "Tweede Commissie van de Algemene Vergadering"}, [NumLanguages]string{"the", "de"}},
	{"unga.c3", 40, [NumLanguages]string{"Third Committee", "Derde Commissie van de Algemene Vergadering"}, [NumLanguages]string{"the", "de"}},
	{"unga.c4", 40, [NumLanguages]string{"Fourth Committee", "Vierde Commissie van de Algemene Vergadering"}, [NumLanguages]string{"the", "de"}},
	{"unga.c5", 40, [NumLanguages]string{"Fifth Committee", "Vijfde Commissie van de Algemene Vergadering"}, [NumLanguages]string{"the", "de"}},
	{"unga.c6", 40, [NumLanguages]string{"Sixth Committee", "Zesde Commissie van de Algemene Vergadering"}, [NumLanguages]string{"the", "de"}},
	{"unsc", 46, [NumLanguages]string{"Security Council", "Veiligheidsraad van de VN"}, [NumLanguages]string{"the", "de"}},
}

# Of several files the one of its wijk gets the record, else the last.
printf 'wijk: noord\n---\nopgave: a\nwijk: noord\n' >noord.yaml
printf 'wijk: zuid\n---\nopgave: b\nwijk: zuid\n' >zuid.yaml
opg-add -i titel=Een wijk=noord noord.yaml zuid.yaml
opg-add -i titel=Een wijk=zuid noord.yaml zuid.yaml
opg-add -i titel=Twee wijk=oost noord.yaml zuid.yaml
head -n 99 noord.yaml zuid.yaml
# the first of a file can be new
printf 'opgave: k\nwijk: z\n---\nopgave: l\nwijk: z\n' >z.yaml
opg-add -i titel=a wijk=z noord.yaml z.yaml
cat z.yaml

# A wijk stands before the opgaven that name it; a gesprek needs an id.
cat >wijk.yaml <<'END'
opgave: a
wijk: noord
---
opgave: b
wijk: t-vliet
END
opg-add --kind wijk naam="'t Vliet" code=BU02890104 wijk.yaml
opg-add --kind gesprek datum=2026-03 -N
echo "status $?"
opg-add -N --kind=gesprek gesprek=beheer-2026 datum=2026-03 partij+='gemeente Wageningen'
opg-add --kind kader kader=x -N

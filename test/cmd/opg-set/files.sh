# Words with an equals sign are assignments, also behind files; behind -- all
# are files.  In place, and what would change.
cat >a.yaml <<'END'
opgave: a
END
cp a.yaml b.yaml
cp a.yaml x=y
opg-set a.yaml titel=t b.yaml
opg-set titel=t -- a.yaml x=y
opg-set --diff titel=t a.yaml
echo "status $?"
opg-set -i titel=t a.yaml b.yaml
cat a.yaml b.yaml
opg-set -i titel=t a.yaml
opg-set --diff titel=t a.yaml
echo "status $?"
opg-set titel=t <a.yaml
opg-set titel=t none.yaml
echo "status $?"
opg-set --help

# a file that is not there does not stop the others
echo 'a: 1' >a.yaml
echo 'b: 2' >b.yaml
mkdir d
opg-score a.yaml none.yaml d b.yaml >out
echo "status $?"
cat out
opg-score -i none.yaml d a.yaml /dev/null
echo "status $?"
ls

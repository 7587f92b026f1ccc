# words with a = are assignments, but behind -- they are files
echo 'c: 3' >titel=x
opg-add -q wijk=w titel=y -- titel=x
echo "status $?"
opg-add -N --diff titel=B wijk=w
echo "status $?"
opg-add --diff titel=B wijk=w <titel=x
echo "status $?"
opg-add -i none.yaml wijk=w titel=x
echo "status $?"
opg-add -N titel=x wijk=w -- titel=x
echo "status $?"
opg-add -N -i titel=x wijk=w
echo "status $?"

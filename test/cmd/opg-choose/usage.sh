opg-choose --help
opg-choose --wth x
opg-choose -n 0
opg-choose -n drie
echo "status $?"

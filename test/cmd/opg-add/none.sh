opg-add -N titel=Leeg wijk=noord kansen=Geen risicos=geen

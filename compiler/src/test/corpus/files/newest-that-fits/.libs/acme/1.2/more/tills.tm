tm 1
part of acme.rules
kind SmallTill : NewTill { drawers : Intt }

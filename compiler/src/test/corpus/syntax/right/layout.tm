tm 1 model m owner = "x" component a:A{x=1 y=2;z=3;}component b
:
B
with
C , D
carries e,
  f (
    g = 1
  )
; ; ;
/* a block
   comment */ flow a /* here */ -> /* and
   here */ b

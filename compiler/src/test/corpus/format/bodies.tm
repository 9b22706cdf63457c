

tm 1
model m


owner="x";link repo "https://example.com"
component a:A{x=1;y=2}   component b:B{
x=1

}
component c { }
component d {
}
component e { // remark


  // first

  x = 1   // about x
  /// Documents the flow.
  flow -> b



  // the last word

}
/* a
     block */ component f
      /* moves
         along */
      component g
@drafted("tool", 2026-11-20) @reviewed("person", 2026-11-21)
component h : Service { owner = "x" @source("a.yaml", 3)  @fresh
  x = 2; @drafted("tool") }
component i { @drafted("tool") x = 1; y = 2 @fresh }
component j { flow -> b; with C }
component k { flow -> b; stores d
  flow -> c { }; with D }
meta { cost-centre = "4711"; note = """
        Rebuilt
          in spring.
        """ }
  /* end */

tm 1
library shop.words version 1.0.0
use std.core

kind Till : Service {
  /// Read by the rules beside.
  drawers : Int
  /// Read through the control that a rule asks for.
  door-locked : Bool
  /// Read through a default.
  key-count : Int
  safe : Bool = key-count < 3
  /// Read by nothing.
  colour : Text?
  /// Read only through a control that nothing asks for.
  camera : Bool
}
extend kind Boundary { inherited floor : Int }
extend kind Component {
  inherited wing : Int
  inherited shelf : Int
}
kind Locking : Control on Till { holds when door-locked == true }
kind Watching : Control on Till { holds when camera == true }
kind Guarding "Guarding" : Control on Till
kind NightGuarding "At night" : Guarding on Till
kind Alarm : Control on Till
kind Opening : Control on Till { gives drawers >= 1 }

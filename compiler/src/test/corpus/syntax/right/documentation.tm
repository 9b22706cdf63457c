/// Not of the version.

tm 1
/// Of the model.
///
///  - indented by one
model m
/// Not attached: a blank line follows.

component a : Service /// remark about a
component b : Service
//// no doc comment
component c : Service
/// first
// in between
/// second
component d : Service { /// remark
  x = 1
}
///
component e

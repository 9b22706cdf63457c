tm 1
library shop.words version 1.0.0

kind Till : Component { drawers : Int }
kind Store : Component { shelves : Int }
kind Both : Till { cameras : Int }

def and-then(c : Component) : Bool = c is Till and c.drawers > 1
def or-else(c : Component) : Bool = not (c is Till) or c.drawers > 1
def is-not(c : Component) : Bool = c is not Till or c.drawers > 1
def either(c : Component) : Bool = (c is Till and c is Both) and c.cameras > 1
def path(f : Flow) : Bool = f.target is Till and f.target.drawers > 1
def member(f : Flow) : Bool = any n in f.target.neighbours where n is Till : n.drawers > 1
def choice(x : Component or Actor) : Int =
  if x is Actor then 0 else if x is Till then x.drawers else 1
def kept() : set of Component =
  set(f in Flow where f.target is Till and f.target.drawers > 1).target
def several-kinds(t : Till) : Bool = t is Store and t.drawers + t.shelves > 3
def present(f : Flow) : Bool = f.identity != none and needs-identity(f.identity)
def needs-identity(i : Identity) : Bool = any i.grants

def before(c : Component) : Bool = c.drawers > 1 and c is Till
def outside(c : Component) : Bool = c is Till or c.drawers > 1
def other(f : Flow) : Bool = f.source is Till and f.target.drawers > 1
def lost(c : Component) : Int = if c is Till then 1 else c.drawers
def wrong-set() : set of Component = set(f in Flow where f.source is Till).target

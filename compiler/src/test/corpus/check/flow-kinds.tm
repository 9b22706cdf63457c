tm 1
library shop.words version 1.0.0

kind Shop : Boundary
kind Till : Component
kind Store : Component
kind Delivery : Flow from Shop to Store
kind Odd : Component from Till to Store
kind Payment : Flow from Till to Store
def one(p : Payment) : Bool = p.source is Store
def two(p : Payment) : Bool = p.source is Till or p.target is Component

tm 1
library shop.words version 1.0.0
use example.blue as cold
use example.red

kind Wall : Paint
kind Door : cold.Paint
kind Roof : example.red.Paint
def dry(c : Component) : Bool = c is Paint

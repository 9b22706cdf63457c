tm 1
library words version 1.0.0

extend kind Component { weight : Int }
kind Red : Component { size : Int }
kind Blue : Component { size : Text }
kind Round : Component { weight = 1 }
kind Flat : Component { weight = 2 }
kind Thin : Flat { weight = 3 }
kind Same : Component { weight = 1 }

tm 1
model shop

data pan
component web stores none
component a stores none, pan
component b stores pan { processes none }
component c processes unknown { stores pan }
component d stores none { processes unknown }

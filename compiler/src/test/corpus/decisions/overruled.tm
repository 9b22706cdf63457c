tm 1
model shop
use std.core

boundary office with NetworkSegmentation {
  boundary lab { ingress-default = allow }
  boundary known without NetworkSegmentation { ingress-default = allow }
  boundary desk { ingress-default = deny; enforced-by = firewall }
}

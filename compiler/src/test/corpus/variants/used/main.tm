tm 1
model shop
use std.core
use "platform.tm" as platform

component site : Service in platform.mesh {
  flow -> platform.queue
}

variant alone {
  remove platform.queue, platform, site->platform.queue
  extend platform.queue { criticality = low }
}
variant fine { remove site->platform.queue }

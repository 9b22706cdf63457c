tm 1
model shop
use "../platform/platform.tm" as platform
boundary core in platform.mesh
flow platform.web -> platform.db

tm 1
model shop
use "platform/platfrom.tm" as platform
use "nowhere.tm" as nowhere
use "words.tm" as words
use "platform/part.tm" as part
use "*.tm" as every
use "../../../../../../../../../../../etc/passwd.tm" as secrets
use "platform/platform.tm" as platform
use "bank.tm" as platform
use "bank.tm" as shop
use "bank.tm" version 2
component till
flow till -> platform.web
flow till -> nowhere.web

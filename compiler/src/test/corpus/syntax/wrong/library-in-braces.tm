tm 1
library acme "Ours" version 1.0.0 {
kind "Till" : Service
kind Desk : Service
}

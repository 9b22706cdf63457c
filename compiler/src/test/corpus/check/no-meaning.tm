tm 1
library shop.words version 1.0.0

probe answers "It answers"
kind Answering : Control on Component { proven by answers }
@deprecated("use Answering")
kind Replying : Control on Component

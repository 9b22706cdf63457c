tm 1
library shop.words version 1.0.0

taxonomy numbers "Numbers" { pattern = "N-([0-9]+)"; link = "https://example.com/{1}/{2}" }
taxonomy small "Small numbers" { pattern = "N-[0-9]" }
taxonomy broken "Broken" { pattern = "N-([0-9" }
taxonomy empty "Empty" { link = 3; title = "x"; kind Y : Component }
kind Guarded : Control on Component { refs = ["N-12", "N-1", "M-1", 3]; ask = 3; level = 2 }
kind Shielded : Control on Component { refs = "N-12" }

taxonomy rules "Rules" {
  framework = "yes"
  pattern = "R-[0-9]+"
}

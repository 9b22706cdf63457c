tm 1
model m "Käse 日本 🎉"
emoji = "🎉é"   // 🎉
component größe : Service
component 店 : Shop

package dev.merlon.backend.diagram;

import dev.merlon.model.Element;
import dev.merlon.type.Kind;
import java.util.Map;

/** Which sign stands for a kind of the standard library; kinds that descend from it have it too. */
final class Glyphs {
    private static final String CORE = "std.core.";

    private static final Map<String, Glyph> GLYPHS = Map.ofEntries(
            Map.entry(CORE + "Person", Glyph.PERSON),
            Map.entry(CORE + "Organisation", Glyph.ORGANISATION),
            Map.entry(CORE + "Service", Glyph.SERVICE),
            Map.entry(CORE + "WebApplication", Glyph.BROWSER),
            Map.entry(CORE + "Scheduler", Glyph.CLOCK),
            Map.entry(CORE + "SecurityMonitoring", Glyph.SEARCH),
            Map.entry(CORE + "MonitoringAgent", Glyph.SEARCH),
            Map.entry(CORE + "Function", Glyph.FUNCTION),
            Map.entry(CORE + "Pipeline", Glyph.PIPELINE),
            Map.entry(CORE + "Gateway", Glyph.GATEWAY),
            Map.entry(CORE + "Waf", Glyph.SHIELD),
            Map.entry(CORE + "ContentDeliveryNetwork", Glyph.CLOUD),
            Map.entry(CORE + "Client", Glyph.DESKTOP),
            Map.entry(CORE + "Browser", Glyph.BROWSER),
            Map.entry(CORE + "MobileClient", Glyph.MOBILE),
            Map.entry(CORE + "Datastore", Glyph.DATABASE),
            Map.entry(CORE + "ObjectStore", Glyph.FOLDER),
            Map.entry(CORE + "FileStore", Glyph.FOLDER),
            Map.entry(CORE + "Repository", Glyph.FOLDER),
            Map.entry(CORE + "BackupStore", Glyph.FOLDER),
            Map.entry(CORE + "SearchIndex", Glyph.SEARCH),
            Map.entry(CORE + "DataWarehouse", Glyph.CHART),
            Map.entry(CORE + "DataLake", Glyph.CHART),
            Map.entry(CORE + "Queue", Glyph.QUEUE),
            Map.entry(CORE + "ExternalParty", Glyph.CLOUD),
            Map.entry(CORE + "PartnerSystem", Glyph.ORGANISATION),
            Map.entry(CORE + "Regulator", Glyph.ORGANISATION),
            Map.entry(CORE + "IdentityProvider", Glyph.BADGE),
            Map.entry(CORE + "SecretStore", Glyph.KEY),
            Map.entry("std.ai.AiModel", Glyph.NETWORK),
            Map.entry("std.ai.Agent", Glyph.NETWORK),
            Map.entry("std.ai.ModelRegistry", Glyph.FOLDER),
            Map.entry("std.banking.FraudDetection", Glyph.SHIELD),
            Map.entry("std.banking.ScreeningService", Glyph.SHIELD),
            Map.entry("std.banking.PaymentNetwork", Glyph.ORGANISATION));

    private Glyphs() {}

    /** The sign of the first of its kinds that has one, by the nearest kind that it descends from. */
    static Glyph of(Element element) {
        for (Kind stated : element.kinds()) {
            for (Kind kind = stated; kind != null; kind = kind.superKind()) {
                Glyph glyph = GLYPHS.get(kind.qualifiedName());
                if (glyph != null) {
                    return glyph;
                }
            }
        }
        return Glyph.NONE;
    }
}

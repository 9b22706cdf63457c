package dev.merlon.backend.diagram;

import dev.merlon.backend.diagram.DiagramGraph.Boundary;
import dev.merlon.backend.diagram.DiagramGraph.Flow;
import dev.merlon.backend.diagram.DiagramGraph.Node;
import dev.merlon.backend.diagram.DiagramGraph.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bank's payment path, of a size that people draw: boundaries in boundaries, fifteen nodes, two dozen flows. */
final class BankGraph {
    private final List<Boundary> boundaries = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    static DiagramGraph graph() {
        return new BankGraph().build();
    }

    private DiagramGraph build() {
        boundary("internet", "Internet", "Public network", null, 0, 0);
        boundary("third-parties", "Third parties", "Partner network", null, 0, 1);
        boundary("cloud", "Bank cloud account", "Cloud account", null, 0, 0);
        boundary("edge", "Edge", "Demilitarised zone", "cloud", 0, 0);
        boundary("cluster", "Payments cluster", "Kubernetes cluster", "cloud", 1, 2);
        boundary("core", "Core banking", "Namespace", "cluster", 0, 0);
        boundary("vault", "Card data environment", "PCI DSS zone", "cluster", 0, 0);
        boundary("analytics", "Marketing analytics", "Namespace", "cloud", 0, 3);

        node("customer", "Retail customer", "Person", Shape.ACTOR, "internet", 0, 0, 0, 0);
        node("mobile-app", "Mobile app", "Mobile client", Shape.PROCESS, "internet", 0, 1, 2, 3);
        node("scheme", "Instant payment scheme", "Payment scheme", Shape.EXTERNAL, "third-parties", 0, 0, 0, 0);
        node("fraud-saas", "Fraud scoring", "Software as a service", Shape.EXTERNAL, "third-parties", 0, 0, 0, 2);
        node("gateway", "API gateway", "API gateway", Shape.PROCESS, "edge", 0, 1, 0, 1);
        node("identity-provider", "Identity provider", "Identity provider", Shape.PROCESS, "edge", 1, 0, 0, 0);
        node("payments", "Payment service", "Service", Shape.PROCESS, "core", 0, 2, 1, 4);
        node("limits", "Limit check", "Service", Shape.PROCESS, "core", 0, 0, 1, 0);
        node("ledger", "Core ledger", "Service", Shape.PROCESS, "core", 0, 0, 0, 2);
        node("ledger-db", "Ledger database", "Relational database", Shape.STORE, "core", 0, 1, 0, 0);
        node("events", "Payment events", "Message broker", Shape.STORE, "core", 0, 0, 2, 0);
        node("card-vault", "Card vault", "Service", Shape.PROCESS, "vault", 0, 0, 0, 0);
        node("vault-db", "Token store", "Relational database", Shape.STORE, "vault", 0, 0, 0, 1);
        node("warehouse", "Marketing warehouse", "Data warehouse", Shape.STORE, "analytics", 0, 1, 3, 0);
        node("campaigns", "Campaign engine", "Batch job", Shape.PROCESS, "analytics", 0, 0, 1, 1);

        flow("use", "customer", "mobile-app", "Taps", "", 0, 0);
        flow("login", "mobile-app", "identity-provider", "Sign in", "HTTPS", 0, 1, "User name and password");
        flow("pay", "mobile-app", "gateway", "Submit payment", "HTTPS", 1, 2, "Payment order", "Session token");
        flow("verify", "gateway", "identity-provider", "Verify token", "HTTPS", 0, 0, "Session token");
        flow("post", "gateway", "payments", "Post payment", "gRPC", 0, 0, "Payment order", "Card number");
        flow("cards", "gateway", "card-vault", "Tokenise card", "gRPC", 0, 1, "Card number");
        flow("check", "payments", "limits", "Check limit", "gRPC", 0, 0, "Payment order");
        flow("book", "payments", "ledger", "Book", "gRPC", 0, 0, "Payment order");
        flow("announce", "payments", "events", "Announce", "Kafka", 0, 1, "Payment event");
        flow("score", "payments", "fraud-saas", "Score", "HTTPS", 2, 1, "Payment order", "Device", "Location");
        flow("submit", "payments", "scheme", "Submit to scheme", "ISO 20022 over MQ", 0, 0, "Credit transfer");
        flow("confirm", "scheme", "payments", "Confirm", "ISO 20022 over MQ", 0, 1, "Payment status");
        flow("detokenise", "payments", "card-vault", "Detokenise", "gRPC", 0, 0, "Card token", "Card number");
        flow("persist", "ledger", "ledger-db", "Persist", "JDBC", 0, 0, "Transaction");
        flow("balance", "limits", "ledger", "Read balance", "gRPC", 0, 0, "Balance");
        flow("spent", "limits", "events", "Follow spending", "Kafka", 0, 0, "Payment event");
        flow("ledger-events", "ledger", "events", "Announce booking", "Kafka", 0, 0, "Transaction");
        flow("tokens", "card-vault", "vault-db", "Store tokens", "JDBC", 0, 0, "Card number", "Card token");
        flow("export", "events", "warehouse", "Stream", "Kafka Connect", 1, 0, "Payment event");
        flow("nightly", "ledger-db", "warehouse", "Nightly copy", "SFTP", 3, 0, "Transaction", "Customer profile");
        flow("segment", "campaigns", "warehouse", "Query", "JDBC", 0, 0, "Customer profile");
        flow("notify", "campaigns", "mobile-app", "Push offer", "HTTPS", 0, 0, "Offer");
        flow("vault-keys", "card-vault", "identity-provider", "Fetch keys", "HTTPS", 0, 0);
        flow("ledger-keys", "ledger", "identity-provider", "Fetch keys", "HTTPS", 0, 0);
        flow("status", "gateway", "ledger", "Read status", "gRPC", 0, 2, "Payment status");
        return new DiagramGraph("instant-payments", "Instant payments 1.4.0", boundaries, nodes, flows);
    }

    private void boundary(String id, String title, String kind, @Nullable String parent, int medium, int questions) {
        boundaries.add(new Boundary(id, title, kind, parent, new ThreatCounts(0, 0, medium, 0, 0, questions)));
    }

    private void node(
            String id,
            String title,
            String kind,
            Shape shape,
            String boundary,
            int critical,
            int high,
            int low,
            int questions) {
        boolean inScope = !id.equals("scheme");
        nodes.add(new Node(
                id, title, kind, shape, boundary, inScope, new ThreatCounts(critical, high, 0, low, 0, questions)));
    }

    private void flow(
            String id,
            String source,
            String target,
            String title,
            String protocol,
            int high,
            int questions,
            String... data) {
        flows.add(new Flow(
                id,
                source,
                target,
                title,
                protocol,
                List.of(data),
                new ThreatCounts(0, high, high > 1 ? 1 : 0, 0, 0, questions)));
    }
}

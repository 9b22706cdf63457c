package dev.merlon.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A bank of any size, the same text for the same size.
 *
 * <p>Two and a half flows and a fifth of a datum for each component, a boundary for every twenty, nested two deep. As in
 * real models, most flows stay near, some facts are stated well, some badly, and many not at all.
 */
final class ModelGenerator {
    private static final int COMPONENTS_PER_BOUNDARY = 20;
    private static final int BOUNDARIES_PER_ZONE = 5;

    private static final List<String> DATA_KINDS =
            List.of("PaymentData", "PersonalData", "CardholderData", "FinancialData", "Credential");

    private static final List<String> FIRST_LIBRARIES =
            List.of("core", "stride", "identity", "crypto", "api", "microseg", "kubernetes", "banking");

    /** All the rest of the standard library but the clauses of frameworks, which have no rules. */
    private static final List<String> OTHER_LIBRARIES = List.of(
            "web",
            "cloud",
            "serverless",
            "privacy",
            "ai",
            "supplychain",
            "mobile",
            "messaging",
            "resilience",
            "thirdparty");

    private final int components;
    private final int density;
    private final List<String> libraries;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int indent;

    /** @param density how many times two and a half flows each component has */
    private ModelGenerator(int components, int density, List<String> libraries) {
        this.components = components;
        this.density = density;
        this.libraries = libraries;
        this.random = new Random(components);
    }

    /** What a component of the bank is; some of them are written to, the others call. */
    private enum Role {
        CUSTOMER("actor", "Customer"),
        GATEWAY("component", "ApiGateway"),
        SERVICE("component", "Service, KubernetesWorkload"),
        DATABASE("component", "RelationalDatabase"),
        QUEUE("component", "Queue");

        final String keyword;
        final String kinds;

        Role(String keyword, String kinds) {
            this.keyword = keyword;
            this.kinds = kinds;
        }

        static Role of(int component) {
            int share = component % COMPONENTS_PER_BOUNDARY;
            if (share == 0) {
                return CUSTOMER;
            } else if (share == 1) {
                return GATEWAY;
            } else if (share < 13) {
                return SERVICE;
            }
            return share < 19 ? DATABASE : QUEUE;
        }

        boolean calls() {
            return this != DATABASE && this != QUEUE;
        }

        boolean isCalled() {
            return this != CUSTOMER;
        }
    }

    static String generate(int components) {
        return new ModelGenerator(components, 1, FIRST_LIBRARIES).generate();
    }

    /** With twice as many flows, and with every rule of the standard library. */
    static String generateDense(int components) {
        List<String> all = new ArrayList<>(FIRST_LIBRARIES);
        all.addAll(OTHER_LIBRARIES);
        return new ModelGenerator(components, 2, all).generate();
    }

    private String generate() {
        model();
        return text.toString();
    }

    private void model() {
        line("tm 1");
        line("");
        line("model bank-" + components + " \"A bank of " + components + " components\" version 1.0.0");
        line("owner = \"architecture@example.com\"");
        line("");
        libraries.forEach(library -> line("use std." + library));
        line("");
        for (int datum = 0; datum < dataCount(); datum++) {
            line("data d" + datum + " \"Datum " + datum + "\" : " + DATA_KINDS.get(datum % DATA_KINDS.size()));
        }
        int boundaries = (components + COMPONENTS_PER_BOUNDARY - 1) / COMPONENTS_PER_BOUNDARY;
        for (int zone = 0; zone * BOUNDARIES_PER_ZONE < boundaries; zone++) {
            open("boundary zone" + zone + " \"Zone " + zone + "\" : KubernetesCluster");
            int end = Math.min(boundaries, (zone + 1) * BOUNDARIES_PER_ZONE);
            for (int boundary = zone * BOUNDARIES_PER_ZONE; boundary < end; boundary++) {
                boundary(boundary);
            }
            close();
        }
    }

    private void boundary(int boundary) {
        String controls = oneOf("", " with MicroSegmentation", " without MicroSegmentation");
        // One account for the workloads of a namespace, as where nobody made more; half of the workloads say that they
        // use it.
        line("identity i" + boundary + " \"Workloads of domain " + boundary + "\" : KubernetesServiceAccount");
        open("boundary b" + boundary + " \"Domain " + boundary + "\" : Namespace" + controls);
        int start = boundary * COMPONENTS_PER_BOUNDARY;
        int end = Math.min(components, start + COMPONENTS_PER_BOUNDARY);
        for (int component = start; component < end; component++) {
            component(component);
        }
        close();
    }

    private void component(int component) {
        Role role = Role.of(component);
        open(role.keyword + " c" + component + " \"Component " + component + "\" : " + role.kinds);
        switch (role) {
            case CUSTOMER -> {}
            case GATEWAY -> sometimes("owner = \"edge@example.com\"");
            case SERVICE -> {
                sometimes("owner = \"team-" + component % 17 + "@example.com\"");
                sometimes("runs as i" + component / COMPONENTS_PER_BOUNDARY);
                sometimes("input-validation = " + oneOf("none", "schema", "strict"));
                sometimes("privileged = " + random.nextBoolean());
                sometimes("run-as-non-root = " + random.nextBoolean());
                sometimes("processes d" + random.nextInt(dataCount()));
            }
            case DATABASE -> {
                sometimes("encryption-at-rest = " + oneOf("none", "platform", "managed-key"));
                line("stores " + data());
            }
            case QUEUE -> sometimes("stores " + data());
        }
        if (role.calls()) {
            flows(component);
        }
        close();
    }

    /** Callers are 13 of 20 components, so 50 flows of a boundary are shared out as 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3. */
    private void flows(int component) {
        int count = density * (component % COMPONENTS_PER_BOUNDARY < 11 ? 4 : 3);
        for (int flow = 0; flow < count; flow++) {
            int target = target(component);
            String carries = random.nextInt(3) > 0 ? " carries " + data() : "";
            line("flow f" + component + "-" + flow + " : -> c" + target + how(Role.of(component), Role.of(target))
                    + carries + (random.nextInt(4) == 0 ? " returns " + data() : "") + protection());
        }
    }

    /** Two of three flows say what they speak; actors have no other way than the web. */
    private String how(Role source, Role target) {
        if (random.nextInt(3) == 0) {
            return "";
        }
        return switch (target) {
            case DATABASE -> source == Role.CUSTOMER ? " via Https" : oneOf(" via Jdbc", " via JdbcTls");
            case QUEUE -> oneOf(" via Amqp", " via AmqpTls");
            case CUSTOMER, GATEWAY, SERVICE -> oneOf(" via Http", " via Https", " via GrpcTls");
        };
    }

    /** What is stated stands above what the kind says; mutual TLS needs an encryption that does not contradict it. */
    private String protection() {
        return switch (random.nextInt(8)) {
            case 0 -> " { authentication = [mutual-tls]; encryption = tls-1-3 }";
            case 1 -> " without MutualTls";
            case 2 -> " { encryption = " + oneOf("none", "tls-1-0", "tls-1-2", "tls-1-3") + " }";
            case 3 -> " { authentication = [" + oneOf("", "api-key", "jwt", "jwt, api-key") + "] }";
            case 4 -> " { effect = " + oneOf("read", "write", "money") + " }";
            default -> "";
        };
    }

    /** Three of four flows stay in the boundary. */
    private int target(int source) {
        int start = source / COMPONENTS_PER_BOUNDARY * COMPONENTS_PER_BOUNDARY;
        while (true) {
            int target = random.nextInt(4) > 0
                    ? start + random.nextInt(Math.min(COMPONENTS_PER_BOUNDARY, components - start))
                    : random.nextInt(components);
            if (target != source && Role.of(target).isCalled()) {
                return target;
            }
        }
    }

    private String data() {
        List<String> chosen = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String datum = "d" + random.nextInt(dataCount());
            if (!chosen.contains(datum)) {
                chosen.add(datum);
            }
        }
        return String.join(", ", chosen);
    }

    private int dataCount() {
        return Math.max(5, components / 5);
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void sometimes(String fact) {
        if (random.nextBoolean()) {
            line(fact);
        }
    }

    private void open(String header) {
        line(header + " {");
        indent++;
    }

    private void close() {
        indent--;
        line("}");
    }

    private void line(String content) {
        text.append("  ".repeat(content.isEmpty() ? 0 : indent)).append(content).append('\n');
    }
}

package dev.merlon.rule;

import java.util.List;
import java.util.SplittableRandom;

/** A model with much that is not said, so that most sets have members that are only possible. */
final class RandomModel {
    private static final List<String> DATA =
            List.of("PaymentData", "CardholderData", "Password", "ContactData", "Data", "SigningKey", "SourceCode");
    private static final List<String> COMPONENTS =
            List.of("Service", "RelationalDatabase", "Queue", "ApiGateway", "Browser", "PartnerSystem");
    /** Each compares members of one large set with what is outside of it, in another way. */
    private static final List<String> CONDITIONS = List.of(
            "all i in Identity : not any f in Flow : f.identity == i",
            "all i in Identity : count(f in Flow where known(f.identity) and f.identity == i) <= 1",
            "all i in Identity : no f in Flow where f.effect == write : i == f.identity",
            "all i in Identity : count(users(i)) <= 1",
            "all i in Identity : all f in Flow where speaks-as(f, i) : f.encryption >= tls-1-2",
            "all c in Component : any d in Component where d != c : d.segment == c.segment",
            "all c in Component : no d in Component : d.owner == c.owner and d.criticality == critical",
            "all c in Component : any f in Flow where f.target == c or f.source == c : f.effect == read",
            "all c in Component : any f in Flow where (any g in f.source.outbound : g.target == c) : f.effect == read",
            "all c in Component : max(f in Flow where f.target == c : confidentiality(f)) <= internal",
            "all c in Component : any f in Flow : c in f.source.neighbours and f.target is Queue",
            "all d in Data : count(c in Component where d in c.data) <= 2",
            "all d in Data : any f in Flow where d in f.data : f.encryption >= tls-1-2",
            "all d in Data : any d.uses",
            "all d in Data : count(d.stored-in) + count(d.carried-by) <= 3",
            "all i in Identity : any i.used-by",
            "all c in Component : max(u in set(u in c.uses where u.data is not Secret) : u.data.sensitivity) <= internal",
            "all c in Component : no u in set(u in c.uses where u.role == stores) : u.data.sensitivity >= confidential",
            "all c in Component : all k in set(u in c.uses where u.protection == clear).data : k.integrity <= high",
            "all c in Component : count(u in c.uses where u.data is Secret) <= 1",
            "all c in Component : any u in c.uses : any v in c2.uses : v.data == u.data",
            "all c in Component : no set(u in c.uses where any v in c2.uses : v.data == u.data)",
            "all c in Component : no set(u in c.uses where c.segment == c2.segment and u.data is PaymentData)",
            "all c in Component : count(set(u in c.uses where u.data is Secret and not c is Gateway)) <= 1",
            "all f in Flow : max(p in set(u in f.uses where u.data is PaymentData : u.data) : p.sensitivity) <= internal",
            "all f in Flow : any d in f.data : d.sensitivity == restricted",
            "all f in Flow : any u in f.uses : any p in u.data.purpose : p == payments",
            "all f in Flow : any u in f.uses : any v in u.data.uses where v.role == stores : v.data.sensitivity > public");

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder("tm 1\nmodel random\n");
    private final int data;
    private final int identities;
    private final int components;

    RandomModel(long seed) {
        random = new SplittableRandom(seed);
        data = 1 + random.nextInt(14);
        identities = 1 + random.nextInt(12);
        components = 3 + random.nextInt(30);
    }

    String text() {
        for (String library : List.of(
                "core", "stride", "identity", "crypto", "api", "microseg", "privacy", "kubernetes", "banking")) {
            text.append("use std.").append(library).append('\n');
        }
        for (int i = 0; i < data; i++) {
            text.append("data d").append(i).append(" : ").append(of(DATA));
            text.append(sometimes(" { sensitivity = " + of(List.of("public", "internal", "restricted")) + " }"));
            text.append('\n');
        }
        for (int i = 0; i < identities; i++) {
            text.append("identity i").append(i).append(" : ").append(of(List.of("ServiceIdentity", "CloudRole")));
            text.append('\n');
        }
        text.append("actor customer : Customer\n");
        for (int i = 0; i < components; i++) {
            component(i);
        }
        for (int i = 0; i < CONDITIONS.size(); i++) {
            text.append("assert a")
                    .append(i)
                    .append(" = ")
                    .append(CONDITIONS.get(i))
                    .append('\n');
        }
        return text.toString();
    }

    private void component(int number) {
        boolean closed = random.nextInt(9) == 0;
        text.append(closed ? "closed " : "");
        text.append("component c")
                .append(number)
                .append(" : ")
                .append(of(COMPONENTS))
                .append(" {\n");
        text.append(sometimes("owner = \"team" + random.nextInt(3) + "\"\n"));
        text.append(sometimes("segment = " + of(List.of("payments", "dmz", "corporate")) + "\n"));
        text.append(sometimes("criticality = " + of(List.of("low", "high", "critical")) + "\n"));
        text.append(sometimes("runs as " + identity() + "\n"));
        String stored = random.nextInt(4) == 0 ? "unknown" : "d" + random.nextInt(data);
        text.append(sometimes(of(List.of("stores ", "processes ", "holds ")) + stored + "\n"));
        for (int i = random.nextInt(4); i > 0; i--) {
            flow(number, i);
        }
        text.append("}\n");
    }

    private void flow(int source, int number) {
        int target = (source + 1 + random.nextInt(components - 1)) % components;
        text.append("flow f")
                .append(source)
                .append('-')
                .append(number)
                .append(" : -> c")
                .append(target);
        text.append(sometimes(" as " + identity()));
        text.append(sometimes(" carries d" + random.nextInt(data)));
        text.append(sometimes(" returns d" + random.nextInt(data)));
        text.append(sometimes(" { effect = " + of(List.of("read", "write", "money")) + " }"));
        text.append('\n');
    }

    private String identity() {
        return random.nextInt(7) == 0 ? "none" : "i" + random.nextInt(identities);
    }

    private String sometimes(String words) {
        return random.nextInt(3) == 0 ? words : "";
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

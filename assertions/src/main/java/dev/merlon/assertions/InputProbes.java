package dev.merlon.assertions;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at what a server does with input that no honest caller sends. */
final class InputProbes {
    private static final String ATTACK_URL = "attack-url";
    private static final String REDIRECT_URL = "redirect-url";

    /** What every filter of requests knows: it harms nobody, even where no filter stops it. */
    private static final List<String> ATTACKS =
            List.of("' OR '1'='1' UNION SELECT NULL--", "<script>alert(1)</script>", "../../../../../../etc/passwd");

    private static final List<Integer> REFUSED = List.of(400, 403, 406);

    /** A host that there never is (RFC 2606). */
    private static final String ELSEWHERE = "merlon.invalid";

    /** The ways to write an address elsewhere: as it is, without a scheme, and as checks of the first letters let pass. */
    private static final List<String> DESTINATIONS =
            List.of("https://" + ELSEWHERE + "/", "//" + ELSEWHERE + "/", "/\\" + ELSEWHERE + "/");

    /** Where browsers take a backslash for a slash. */
    private static final Pattern LEADS_ELSEWHERE = Pattern.compile(
            "\\s*([a-z][a-z0-9+.-]*:[/\\\\]*|[/\\\\]{2,})([^/\\\\@]*@)?" + Pattern.quote(ELSEWHERE) + "([:/\\\\?#].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private InputProbes() {}

    static void refusesAttacks(Settings settings) throws NotTriedException, RefutedException {
        String url = settings.require(
                ATTACK_URL, "to which address input can be added at the end, such as `https://host/search?q=`");
        Address address = HttpProbes.http(settings, ATTACK_URL, url);
        Caller caller = Caller.known(settings);
        int usual = HttpProbes.call(caller, settings, address.with("merlon")).status();
        if (usual >= 400) {
            throw new RefutedException(
                    address + " answered " + usual + " to harmless input, so that refusing an attack shows nothing");
        }
        for (String attack : ATTACKS) {
            int status;
            try {
                status = HttpProbes.requireNoLimit(
                        address,
                        caller.call(address.with(attack), settings.value(HttpProbes.AUTHORIZATION))
                                .status());
            } catch (SocketTimeoutException e) {
                throw new NotTriedException(address + " neither answers the input `" + attack + "` nor hangs up");
            } catch (IOException e) {
                // It answered what is harmless, and hung up on this.
                continue;
            }
            if (!REFUSED.contains(status)) {
                throw new RefutedException(address + " answered " + status + " to the input `" + attack + "`");
            }
        }
        requireStillThere(caller, settings, address);
    }

    /** Who fell over has refused nothing. Who keeps an attacker out from now on may hang up, and is there. */
    private static void requireStillThere(Caller caller, Settings settings, Address address)
            throws NotTriedException, RefutedException {
        try {
            caller.call(address.with("merlon"), settings.value(HttpProbes.AUTHORIZATION));
        } catch (ConnectException e) {
            throw Caller.noAnswer(address, "gave no answer", e);
        } catch (IOException e) {
            // It hangs up.
            return;
        }
    }

    static void refusesForeignRedirects(Settings settings) throws NotTriedException, RefutedException {
        String url = settings.require(
                REDIRECT_URL,
                "which address sends callers on to what is added at its end, such as `https://host/login?next=`");
        Address address = HttpProbes.http(settings, REDIRECT_URL, url);
        Caller caller = Caller.known(settings);
        String allowed = settings.value("redirect-to");
        String own = allowed == null ? "/" : allowed;
        Answer usual = HttpProbes.call(caller, settings, address.with(own));
        if (usual.status() / 100 != 3 || usual.headers("location").isEmpty()) {
            throw new NotTriedException(address + " answered " + usual.status() + " and sends nobody on to `"
                    + Plain.text(own) + "`, so that sending nobody elsewhere shows nothing; "
                    + settings.missing("redirect-to", "where it does send callers"));
        }
        for (String destination : DESTINATIONS) {
            Answer answer = HttpProbes.call(caller, settings, address.with(destination));
            if (answer.status() / 100 == 3
                    && answer.headers("location").stream()
                            .anyMatch(to -> LEADS_ELSEWHERE.matcher(to).matches())) {
                throw new RefutedException(address + " sends callers on to `" + destination + "`");
            }
        }
    }
}

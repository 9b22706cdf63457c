package dev.merlon.assertions;

import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Tries on the running system whether an element of a threat model has its controls.
 *
 * <p>Each of the methods that try something passes where the control is there, fails where it is not, with what was expected and what
 * was found, and is aborted where it could not be tried, as where nobody says at which address the element answers.
 */
public final class Probe {
    private final String element;
    private final List<String> controls = new ArrayList<>();
    private final List<String> threats = new ArrayList<>();

    private Probe(String element) {
        this.element = element;
    }

    /** @param element its name in the model, by which its settings are found */
    public static Probe of(String element) {
        return new Probe(element);
    }

    /**
     * Names a control that is proven by this.
     *
     * @param control its kind
     * @param place the file and line of the model that say it is there
     */
    public Probe proves(String control, String place) {
        controls.add(control + " (" + place + ")");
        return this;
    }

    /** Names threats that the controls answer, and that are open again without them. */
    public Probe answers(String... ids) {
        threats.addAll(List.of(ids));
        return this;
    }

    /** The server takes TLS 1.2 or 1.3, and refuses anything older. Needs {@code NAME.url}. */
    public void refusesOldTls() {
        run("The server refuses anything older than TLS 1.2", TlsProbes::refusesOldTls);
    }

    /** The server asks for a client certificate, and turns away who has none. Needs {@code NAME.url}. */
    public void demandsClientCertificate() {
        run("The server turns away a caller without a client certificate", TlsProbes::demandsClientCertificate);
    }

    /** The server answers in TLS and not in clear text. Needs {@code NAME.url}. */
    public void refusesPlaintext() {
        run("The server does not answer in clear text", TlsProbes::refusesPlaintext);
    }

    /** The server agrees on keys by a post-quantum method. Needs {@code NAME.url}. */
    public void agreesOnQuantumSafeKeys() {
        run("Server and client agree on a key by a post-quantum method", TlsProbes::agreesOnQuantumSafeKeys);
    }

    /** The server refuses a caller without credentials. Needs {@code NAME.url}. */
    public void demandsCredentials(int status) {
        run(
                "The server answers " + status + " to a caller without credentials",
                settings -> HttpProbes.demandsCredentials(settings, status));
    }

    /** The server refuses somebody it knows. Needs {@code NAME.url}, {@code authorization} and {@code other-authorization}. */
    public void refusesOtherCallers(int status) {
        run(
                "The server answers " + status + " to a known caller who may not do this",
                settings -> HttpProbes.refusesOthers(settings, status));
    }

    /** The server refuses an app that does not show what it is. Needs {@code NAME.url} and {@code NAME.attestation}. */
    public void demandsAttestation(int status) {
        run(
                "The server answers " + status + " to a request whose attestation is missing, old or of another app",
                settings -> HttpProbes.demandsAttestation(settings, status));
    }

    /** Something in front of the server stops known attacks. Needs {@code NAME.attack-url}. */
    public void refusesAttacks() {
        run("A request that carries a known attack is refused", InputProbes::refusesAttacks);
    }

    /** The server sends nobody to another site. Needs {@code NAME.redirect-url}. */
    public void refusesForeignRedirects() {
        run("A redirect address that is not on the list is refused", InputProbes::refusesForeignRedirects);
    }

    /** The server stops a caller beyond the limit. Needs {@code NAME.url} and {@code NAME.calls}. */
    public void limitsCalls(int status) {
        run(
                "The server answers " + status + " to a caller beyond the limit",
                settings -> HttpProbes.limitsCalls(settings, status));
    }

    /** A page comes with a policy that lets no inline script run. Needs {@code NAME.url}. */
    public void sendsScriptPolicy() {
        run(
                "The page comes with a content security policy that allows no inline script",
                HttpProbes::sendsScriptPolicy);
    }

    /** A page says that other sites may not show it in a frame. Needs {@code NAME.url}. */
    public void refusesFraming() {
        run("The page of another site cannot show this page in a frame", HttpProbes::refusesFraming);
    }

    /** A port takes no connection from where the tests run. Needs {@code NAME.closed}. */
    public void hasClosedPort() {
        run("The port does not answer from here", NetworkProbes::portClosed);
    }

    /** What the model does not connect is not reachable from where the tests run. Needs {@code NAME.denied}. */
    public void deniesOtherPaths() {
        run("A connection that the model does not draw is refused", NetworkProbes::pathDenied);
    }

    /** Infrastructure code turns encryption at rest on. Needs {@code terraform-plan} or {@code kubernetes-manifest}. */
    public void encryptsAtRest() {
        run(
                "The infrastructure code turns encryption at rest on",
                settings -> AtRestProbes.encryptsAtRest(settings, false));
    }

    /** Infrastructure code names the key to encrypt with. Needs {@code terraform-plan} or {@code kubernetes-manifest}. */
    public void encryptsAtRestWithOwnKey() {
        run(
                "The infrastructure code names a key of one's own for encryption at rest",
                settings -> AtRestProbes.encryptsAtRest(settings, true));
    }

    /** Something that can be tried. */
    @FunctionalInterface
    interface Attempt {
        void run(Settings settings) throws NotTriedException, RefutedException;
    }

    private void run(String expected, Attempt attempt) {
        try {
            attempt.run(Settings.of(element));
        } catch (NotTriedException e) {
            throw new TestAbortedException("Not tried, and so not proven: " + e.getMessage());
        } catch (RefutedException e) {
            throw new AssertionFailedError(failure(expected, e));
        }
    }

    private String failure(String expected, RefutedException refuted) {
        StringBuilder text = new StringBuilder();
        text.append(Plain.text(element))
                .append(refuted.verdict())
                .append(Plain.list(controls))
                .append('\n');
        text.append("  Expected:   ").append(expected).append(".\n");
        text.append("  Found:      ").append(refuted.getMessage()).append(".\n");
        if (!threats.isEmpty()) {
            text.append("  Open again: ").append(Plain.list(threats)).append("\n");
        }
        return text.append("  Next:       ").append(refuted.next()).toString();
    }
}

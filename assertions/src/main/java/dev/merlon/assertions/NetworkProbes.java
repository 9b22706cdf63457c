package dev.merlon.assertions;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/** Looks whether what must not be reachable is reachable from where the tests run. */
final class NetworkProbes {
    private static final int MOST_PLACES = 50;

    private NetworkProbes() {}

    static void portClosed(Settings settings) throws NotTriedException, RefutedException {
        unreachable(settings, "closed", "which port must not answer from here, as host:port");
    }

    static void pathDenied(Settings settings) throws NotTriedException, RefutedException {
        unreachable(settings, "denied", "what must not be reachable from here, as host:port");
    }

    private static void unreachable(Settings settings, String key, String meaning)
            throws NotTriedException, RefutedException {
        settings.require(key, meaning);
        List<String> places = settings.list(key);
        if (places.isEmpty() || places.size() > MOST_PLACES) {
            throw new NotTriedException("`" + Plain.text(settings.element()) + "." + key + "` names none or more than "
                    + MOST_PLACES + " places");
        }
        boolean silent = false;
        for (String place : places) {
            silent |= isSilent(settings, Address.place(settings, key, place));
        }
        if (silent) {
            requireNetwork(settings);
        }
    }

    /** Whether nothing at all comes back, which can have other reasons too. */
    private static boolean isSilent(Settings settings, Address place) throws NotTriedException, RefutedException {
        if (place.isHttp()) {
            return isHttpSilent(settings, place);
        }
        try (Wire wire = Wire.plain(place)) {
            wire.remaining();
            throw new RefutedException(place + " takes connections from here");
        } catch (ConnectException e) {
            return !isRefusal(e);
        } catch (UnknownHostException e) {
            throw new NotTriedException("there is no host of the name in " + place + ", which shows nothing");
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether somebody said no; a network that is not there makes no connection either. */
    private static boolean isRefusal(ConnectException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("refused");
    }

    /** A mesh takes the connection of a caller whom it does not let through, and answers 403. */
    private static boolean isHttpSilent(Settings settings, Address place) throws NotTriedException, RefutedException {
        Caller caller = Caller.known(settings);
        try {
            int status = caller.call(place, settings.value("authorization")).status();
            if (status != 403) {
                throw new RefutedException(place + " answered " + status + " to a call from here");
            }
            return false;
        } catch (ConnectException e) {
            return !isRefusal(e);
        } catch (UnknownHostException e) {
            throw new NotTriedException("there is no host of the name in " + place + ", which shows nothing");
        } catch (SocketTimeoutException e) {
            return true;
        } catch (IOException e) {
            throw new NotTriedException(
                    place + " took the connection and gave no answer, which shows nothing: " + Caller.reason(e));
        }
    }

    /** Where nothing comes back, something else must: a test without a network would find everything closed. */
    static void requireNetwork(Settings settings) throws NotTriedException {
        String witness = settings.valueOrCommon("witness");
        if (witness == null) {
            throw new NotTriedException("nothing comes back, which a broken network would look like too; "
                    + settings.missing("witness", "which host:port must be reachable from here"));
        }
        Address place = Address.place(settings, "witness", witness);
        try (Wire wire = Wire.plain(place)) {
            wire.remaining();
        } catch (IOException e) {
            throw new NotTriedException("the witness " + place + " is not reachable either: " + Caller.reason(e));
        }
    }
}

package dev.merlon.diff;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a change does to a threat; those that people have to look at first. */
public enum Effect {
    /** It is open, and was not there. */
    NEW,
    /** It was answered, and is not any more, or nobody knows. */
    DEFENCE_REMOVED,
    /** It was decided, and that does not stand any more: its day is over, or what it relied on. */
    EXPIRED,
    /** It was decided, and the decision is gone. */
    REOPENED,
    /** It is worse than it was. */
    WORSENED,
    /** Its answer was proven, and is only claimed now. */
    UNPROVEN,
    /** Nobody can say whether it is there, and nobody had to. */
    ASKED,
    /** Nothing looks at it any more: its subject is out of scope, or its rule is turned off. */
    LEFT_OUT,
    /** Somebody decided to live with it or otherwise; or somebody else did, for another reason or until another day. */
    DECIDED,
    /** It is less bad than it was. */
    IMPROVED,
    /** Its answer is proven, and was only claimed. */
    VERIFIED,
    /** It was a question, and is none any more. */
    SETTLED,
    /** It was open, and is answered or cannot happen any more. */
    FIXED;

    /** The word used everywhere: {@code defence-removed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a decision that came, went or was changed can do it. */
    boolean isByDecision() {
        return switch (this) {
            case DECIDED, REOPENED, EXPIRED, ASKED -> true;
            default -> false;
        };
    }

    /** When people have to look: at what is open or undefended now 0, at what somebody has to find out 1, at the rest 2. */
    int urgency() {
        return ordinal() <= WORSENED.ordinal() ? 0 : isForTheWorse() ? 1 : 2;
    }

    /** Whether people have to know: it makes things worse, or somebody decided to live with them. */
    public boolean isToTell() {
        return isForTheWorse() || this == DECIDED;
    }

    /** Whether it makes things worse. */
    public boolean isForTheWorse() {
        return ordinal() <= LEFT_OUT.ordinal();
    }

    /**
     * What happened between two states; empty where nobody needs to know.
     *
     * @param before null where the threat was not applicable or not considered
     * @param after null in the same way
     * @param ended whether a decision about it ended
     * @param leftOut whether it is gone because nothing looks at it
     */
    static Optional<Effect> between(@Nullable State before, @Nullable State after, boolean ended, boolean leftOut) {
        Standing was = Standing.of(before);
        Standing is = Standing.of(after);
        return Optional.ofNullable(
                switch (is) {
                    case OPEN ->
                        switch (was) {
                            case OPEN -> rated(before, after);
                            case DECIDED -> ended ? EXPIRED : REOPENED;
                            case ANSWERED -> DEFENCE_REMOVED;
                            case ASKED, NONE -> NEW;
                        };
                    case ASKED ->
                        switch (was) {
                            case ASKED -> null;
                            case ANSWERED -> DEFENCE_REMOVED;
                            case OPEN, DECIDED, NONE -> ASKED;
                        };
                    case DECIDED ->
                        before != null && after != null && before.disposition() == after.disposition()
                                ? decided(before, after)
                                : DECIDED;
                    case ANSWERED ->
                        switch (was) {
                            case ANSWERED -> proven(before, after);
                            case OPEN, DECIDED -> FIXED;
                            case ASKED -> SETTLED;
                            case NONE -> null;
                        };
                    case NONE ->
                        switch (was) {
                            case OPEN, DECIDED -> leftOut ? LEFT_OUT : FIXED;
                            case ASKED -> leftOut ? LEFT_OUT : SETTLED;
                            case ANSWERED -> leftOut ? LEFT_OUT : null;
                            case NONE -> null;
                        };
                });
    }

    private static @Nullable Effect rated(@Nullable State before, @Nullable State after) {
        if (before == null || after == null) {
            return null;
        }
        int byWorst = Integer.compare(after.greatest().rank(), before.greatest().rank());
        int byLeast = before.least() == null || after.least() == null
                ? 0
                : Integer.compare(after.least().rank(), before.least().rank());
        int order = byWorst != 0 ? byWorst : byLeast;
        return order == 0 ? null : order > 0 ? WORSENED : IMPROVED;
    }

    /** Of one that was decided in the same way: by somebody else, or until another day, is decided anew. */
    private static @Nullable Effect decided(State before, State after) {
        Effect rated = rated(before, after);
        return rated == WORSENED || before.isDecidedLike(after) ? rated : DECIDED;
    }

    private static @Nullable Effect proven(@Nullable State before, @Nullable State after) {
        boolean was = before != null && before.verified();
        boolean is = after != null && after.verified();
        return was == is ? null : is ? VERIFIED : UNPROVEN;
    }

    /** What a disposition comes to. */
    private enum Standing {
        NONE,
        ANSWERED,
        DECIDED,
        ASKED,
        OPEN;

        static Standing of(@Nullable State state) {
            return state == null
                    ? NONE
                    : switch (state.disposition()) {
                        case OPEN -> OPEN;
                        case QUESTION, UNREVIEWED -> ASKED;
                        case ACCEPTED, DEFERRED, TRANSFERRED, DISMISSED -> DECIDED;
                        case MITIGATED, COVERED_EITHER_WAY -> ANSWERED;
                        case COVERED_BY_REFINEMENT, NOT_APPLICABLE, OUT_OF_SCOPE -> NONE;
                    };
        }
    }
}

package dev.merlon.backend.diagram;

import org.jspecify.annotations.Nullable;

/** There is no picture, for a reason that lies in this machine or in the size of the model. */
public final class DiagramFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String help;

    public DiagramFailure(String message, String help) {
        super(message);
        this.help = help;
    }

    DiagramFailure(String message, String help, @Nullable Throwable cause) {
        super(message, cause);
        this.help = help;
    }

    /** What to do instead, as one sentence without a full stop. */
    public String help() {
        return help;
    }
}

package dev.merlon.audit;

/**
 * Evidence that proved what answers a threat.
 *
 * @param evidence as it is written, {@code junit "com.example.LedgerIT"}
 * @param detail what was found, a clause without a full stop
 */
public record Proof(String evidence, String detail) {}

package dev.merlon.rule;

/**
 * An expression of a rule with the value it has.
 *
 * @param depth how deep it is inside of its clause, from 0
 * @param text the expression as it is written, in one line
 * @param value its value, in words
 */
public record ValueLine(int depth, String text, String value) {}

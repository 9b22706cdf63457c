package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RateLimitTest {
    @Test
    void answers429() {
        assertEquals(429, 400 + 29);
    }
}

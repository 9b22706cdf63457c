package dev.merlon.attack;

/**
 * The figures that costs are made of and held against: params of {@code std.core}, which a model may override.
 *
 * @param weakProof what a proof costs that can be copied
 * @param strongProof what a proof costs that cannot
 * @param segment what a step without proof costs, where the segment lets in what is listed only
 * @param functionCheck what is added where the target checks each function
 * @param reach what a way may cost at most to count as within reach
 * @param falls how far from a component what falls with it is at most
 */
public record Figures(int weakProof, int strongProof, int segment, int functionCheck, int reach, int falls) {
    static Figures of(Terrain terrain) {
        return new Figures(
                terrain.param("weak-proof-cost", 1),
                terrain.param("strong-proof-cost", 2),
                terrain.param("segment-cost", 1),
                terrain.param("function-check-cost", 1),
                terrain.param("within-reach", 3),
                terrain.param("falls-along", 1));
    }
}

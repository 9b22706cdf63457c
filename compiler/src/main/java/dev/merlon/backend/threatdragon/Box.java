package dev.merlon.backend.threatdragon;

import dev.merlon.model.Element;

/**
 * Where an element is drawn.
 *
 * @param depth how many boundaries are around it
 */
record Box(Element element, int x, int y, int width, int height, int depth) {
    int middleX() {
        return x + width / 2;
    }

    int middleY() {
        return y + height / 2;
    }

    Box moved(int right, int down) {
        return new Box(element, x + right, y + down, width, height, depth);
    }
}

package dev.watershed.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HullTest {

    private static Bounds note(double x, double y) {
        return new Bounds(x, y, 64, 64);
    }

    @Test
    void nearNeighboursAreOneIsland() {
        Hull hull = Hull.around(List.of(note(0, 0), note(100, 0), note(100, 110)));
        assertThat(hull.islands()).hasSize(1);
        assertThat(hull.threads()).isEmpty();
        assertThat(hull.contains(new Point(82, 32))).isTrue();
    }

    @Test
    void aMemberFarAwayIsAnIslandOnAThread() {
        Hull hull = Hull.around(List.of(note(0, 0), note(100, 0), note(400, 0)));
        assertThat(hull.islands()).hasSize(2);
        assertThat(hull.threads()).hasSize(1);
        assertThat(hull.contains(new Point(300, 32))).isFalse();
    }

    @Test
    void membersCornerToCornerDoNotFaceEachOther() {
        assertThat(Hull.around(List.of(note(0, 0), note(90, 90))).islands()).hasSize(2);
    }

    @Test
    void theHoleAmidFourIsFilled() {
        Hull hull = Hull.around(List.of(note(0, 0), note(94, 0), note(0, 94), note(94, 94)));
        assertThat(hull.contains(new Point(79, 79))).isTrue();
    }

    @Test
    void theNameGoesToTheLeftmostOfTheLargeIslands() {
        Hull hull =
                Hull.around(
                        List.of(
                                note(0, 500),
                                note(300, 0),
                                note(370, 0),
                                note(800, 0),
                                note(870, 0)));
        assertThat(hull.islands().getFirst().x()).isEqualTo(293);
    }

    @Test
    void noMembersAreNoHull() {
        assertThat(Hull.around(List.of()).islands()).isEmpty();
    }

    @Test
    void theOrderOfTheMembersMakesNoDifference() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            List<Bounds> members = new ArrayList<>();
            for (int k = random.nextInt(30); k >= 0; k--) {
                members.add(note(random.nextInt(900), random.nextInt(600)));
            }
            Hull hull = Hull.around(members);
            Collections.shuffle(members, random);
            assertThat(Hull.around(members)).isEqualTo(hull);
            assertThat(hull.threads()).hasSize(hull.islands().size() - 1);
        }
    }
}

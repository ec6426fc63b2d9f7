package dev.watershed.team;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The teams at one time: as they are today, or as they shall be later. What is agreed on for next
/// are the teams of the document.
public record Topology(Horizon horizon, List<Team> teams, List<Interaction> interactions) {

    /// `code` is the name in files.
    public enum Horizon {
        NOW("now"),
        NEXT("next"),
        LATER("later");

        private final String code;

        Horizon(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Horizon> ofCode(String code) {
            return Arrays.stream(values()).filter(h -> h.code.equals(code)).findFirst();
        }
    }

    public Topology {
        teams = List.copyOf(teams);
        interactions = List.copyOf(interactions);
    }

    public static Topology nobody(Horizon horizon) {
        return new Topology(horizon, List.of(), List.of());
    }

    /// People in all.
    public int people() {
        return teams.stream().mapToInt(Team::size).sum();
    }
}

package dev.watershed.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomQuestionTest {

    private static WallOnPaper wall(String... slots) {
        return new WallOnPaper()
                .region("AuthAPI")
                .event("계정이 생성됨")
                .event("계정이 잠김")
                .event("계정 로그인됨")
                .region("PointAPI")
                .event("계정에 적립됨")
                .event("계정에서 출금됨")
                .event("계정이 정산됨")
                .region("")
                .note(NoteKind.HOTSPOT, "계정: 우리는 같은 것을 말하나요?", slots);
    }

    private static Word word(Vocabulary vocabulary) {
        return vocabulary.words().stream()
                .filter(word -> word.term().shown().equals("계정"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void blanksAreNoEvidence() {
        Word open = word(wall("AuthAPI: …", "AuthAPI: …", "PointAPI: …", "PointAPI: …").read());

        assertThat(open.raised()).isFalse();
        assertThat(open.missing()).filteredOn(gap -> gap.kind() == Gap.Kind.ATTRIBUTES).hasSize(2);
    }

    @Test
    void aQuestionAboutAWordIsNoUseOfIt() {
        Vocabulary asked = wall("AuthAPI: …", "PointAPI: …").read();

        assertThat(word(asked).uses()).hasSize(6);
        assertThat(asked.words()).extracting(word -> word.term().key()).doesNotContain("우리");
    }

    @Test
    void whatIsFilledInIsWhatTheWordCarriesThere() {
        Word told =
                word(
                        wall("AuthAPI: 이메일, 비밀번호", "AuthAPI: …", "PointAPI: 잔액", "PointAPI: 통화")
                                .read());

        assertThat(told.raised()).isTrue();
        assertThat(told.senses())
                .extracting(Sense::attributes)
                .containsExactlyInAnyOrder(List.of("비밀번호", "이메일"), List.of("잔액", "통화"));
        assertThat(told.missing()).noneMatch(gap -> gap.kind() == Gap.Kind.ATTRIBUTES);
    }

    @Test
    void fillingInIsReadAsIfForTheFirstTime() {
        WallOnPaper wall = wall("AuthAPI: …", "PointAPI: …");
        wall.read();
        Note question =
                wall.board.notes().values().stream()
                        .filter(note -> note.kind() == NoteKind.HOTSPOT)
                        .findFirst()
                        .orElseThrow();
        RoomQuestion asked = RoomQuestion.on(question).orElseThrow();
        List<String> filled = asked.filledWith(List.of("이메일 · 비밀번호", "잔액, 통화"));
        Board board = wall.board.with(question.carrying(filled));

        Vocabulary edited = Vocabulary.read(board, Flow.of(board), wall.drawn(), List.of());

        assertThat(edited)
                .isEqualTo(Vocabulary.readAfresh(board, Flow.of(board), wall.drawn(), List.of()));
        assertThat(word(edited).raised()).isTrue();
    }

    @Test
    void anyOtherHotspotIsJustAHotspot() {
        assertThat(
                        new WallOnPaper()
                                .note(NoteKind.HOTSPOT, "Who pays: nobody knows")
                                .note(NoteKind.HOTSPOT, "Too slow", "AuthAPI: …")
                                .event("Order: placed", "a: b")
                                .board
                                .notes()
                                .values())
                .allMatch(note -> RoomQuestion.on(note).isEmpty());
    }
}

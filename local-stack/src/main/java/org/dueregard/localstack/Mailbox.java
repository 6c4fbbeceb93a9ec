package org.dueregard.localstack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** {@code ./run mails}: what the services have sent, for whoever tries them out. */
final class Mailbox {
    private final List<Path> letters;
    private final PrintStream screen;

    Mailbox(Path folder, PrintStream screen) {
        this.letters = LocalMail.on(folder, 0).letters();
        this.screen = screen;
    }

    int obey(List<String> words) {
        if (words.size() > 2) {
            throw new StackRefusal("Say which letter: ./run mails 1");
        }
        if (words.size() == 2) {
            print(LetterReader.read(letters.get(place(words.get(1)))));
        } else if (letters.isEmpty()) {
            screen.println("No letter has been sent.");
        } else {
            list();
        }
        return 0;
    }

    private void list() {
        for (var i = 0; i < letters.size(); i++) {
            var letter = LetterReader.read(letters.get(i));
            screen.println(
                    "%4d  %s  %s  %s"
                            .formatted(i + 1, letter.date(), letter.to(), letter.subject()));
        }
    }

    private int place(String word) {
        try {
            var number = Integer.parseInt(word);
            if (number >= 1 && number <= letters.size()) {
                return number - 1;
            }
        } catch (NumberFormatException notANumber) {
            // The refusal below says what is expected.
        }
        throw new StackRefusal(
                letters.isEmpty()
                        ? "No letter has been sent."
                        : "There are the letters 1 to %d.".formatted(letters.size()));
    }

    private void print(LetterReader.Read letter) {
        screen.println("To:      " + letter.to());
        screen.println("Date:    " + letter.date());
        screen.println("Subject: " + letter.subject());
        letter.enclosures().forEach(file -> screen.println("With:    " + file));
        screen.println();
        screen.println(letter.text());
    }
}

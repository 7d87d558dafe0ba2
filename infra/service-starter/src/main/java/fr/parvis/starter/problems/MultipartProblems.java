package fr.parvis.starter.problems;

import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What can be wrong with a sent file before anybody reads it. */
final class MultipartProblems {

    private MultipartProblems() {}

    static Problem of(MultipartException e) {
        return e instanceof MaxUploadSizeExceededException
                ? tooLarge()
                : Problem.of(
                        400,
                        "unreadable-upload",
                        "L’envoi du fichier n’a pas pu être lu.",
                        "Renvoyez-le en multipart/form-data, dans le champ « file ».");
    }

    static Problem tooLarge() {
        return Problem.of(
                413,
                "too-large",
                "L’envoi est trop volumineux.",
                "Un fichier peut peser 10 Mo, un contenu JSON 1 Mo.");
    }
}

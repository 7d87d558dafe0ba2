package fr.parvis.starter.problems;

import jakarta.servlet.http.HttpServletRequest;

/** Shows a problem as a page to a person who followed a public link. */
public interface ProblemPages {

    boolean wanted(HttpServletRequest request);

    /** HTML in UTF-8. */
    byte[] render(Problem problem, HttpServletRequest request);
}

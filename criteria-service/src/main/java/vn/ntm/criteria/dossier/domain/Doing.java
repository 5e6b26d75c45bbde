package vn.ntm.criteria.dossier.domain;

import java.time.LocalDate;
import vn.ntm.criteria.procedure.domain.Settings;

/**
 * Who makes a move, and when.
 *
 * @param actor as the access token names the person
 * @param on the civil day on which it was done
 * @param today the day on which it is recorded
 * @param settings what the steps of the procedure are held against on the day
 */
public record Doing(String actor, LocalDate on, LocalDate today, Settings settings) {}

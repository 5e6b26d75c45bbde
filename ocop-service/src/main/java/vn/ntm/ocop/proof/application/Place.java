package vn.ntm.ocop.proof.application;

import java.time.LocalDate;
import java.util.UUID;
import vn.ntm.proving.place.Position;

/**
 * What was signed of a certificate, at its place among all that was.
 *
 * @param content what was signed, but for the end
 * @param until the last day that was signed
 */
public record Place(Position position, UUID certificate, String content, LocalDate until) {}

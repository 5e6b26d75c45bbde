package vn.ntm.criteria.recognition.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a unit meets what a title asks for. */
@Schema(name = "TitleMeets")
public enum Meets {
    YES,
    NO,
    /** Something that decides is not on file. */
    UNDECIDED
}

/** What whoever drafts, launches or closes a campaign says. */
@NullMarked
package vn.ntm.awards.campaign.rest.body;

import org.jspecify.annotations.NullMarked;

/** Campaigns in the database. */
@NullMarked
package vn.ntm.awards.campaign.persistence;

import org.jspecify.annotations.NullMarked;

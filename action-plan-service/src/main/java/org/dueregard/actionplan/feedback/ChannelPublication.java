package org.dueregard.actionplan.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;

/** Something that went out by a channel. */
@Entity
@Immutable
@Table(name = "channel_publication")
public class ChannelPublication {
    @Id private UUID id;
    private String channelCode;
    private String title;
    private LocalDate publishedOn;
    private String href;

    protected ChannelPublication() {}

    ChannelPublication(String channel, String title, LocalDate on, String href) {
        this.id = Ids.next();
        this.channelCode = channel;
        this.title = title;
        this.publishedOn = on;
        this.href = href;
    }

    ChannelFact published() {
        return new ChannelFact(channelCode, new ChannelFact.Published(title, publishedOn, href));
    }

    public String channel() {
        return channelCode;
    }

    public String title() {
        return title;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** Where it is read. */
    public String href() {
        return href;
    }
}

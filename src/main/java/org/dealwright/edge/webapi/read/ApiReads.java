package org.dealwright.edge.webapi.read;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.CompanySettings;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.Texts;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Reading;
import org.dealwright.edge.webapi.Call;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Reads;
import org.dealwright.edge.webapi.Reply;
import org.dealwright.edge.webapi.WebApiError;
import org.dealwright.edge.webapi.bind.Asker;
import org.dealwright.edge.webapi.bind.Binder;
import org.dealwright.edge.webapi.csdl.MetadataDocument;
import org.dealwright.edge.webapi.definitions.DefinitionReads;
import org.dealwright.edge.webapi.json.Annotations;
import org.dealwright.edge.webapi.json.Formatting;
import org.dealwright.edge.webapi.json.Wire;
import org.dealwright.edge.webapi.url.Query;
import org.dealwright.edge.webapi.url.Segment;
import org.dealwright.edge.webapi.url.Segment.Word;
import org.dealwright.edge.webapi.url.Source;
import org.dealwright.edge.webapi.url.Url;

/** Answers every request that only reads. */
@Component
final class ApiReads implements Reads {
    private final Navigation navigation;
    private final Reading reading;
    private final CompanySettings settings;
    private final Texts texts;
    private final Clock clock;
    private final ServiceDocument service;
    private final MetadataDocument metadata;
    private final DefinitionReads definitions;

    ApiReads(Navigation navigation, Reading reading, CompanySettings settings, Texts texts, Clock clock, ServiceDocument service,
            MetadataDocument metadata, DefinitionReads definitions) {
        this.navigation = navigation;
        this.reading = reading;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
        this.service = service;
        this.metadata = metadata;
        this.definitions = definitions;
    }

    @Override
    public Reply answer(Call call, Url url) {
        var segments = url.path().segments();
        if (segments.isEmpty()) {
            return service.answer(call);
        }
        if (segments.equals(List.of(Word.METADATA))) {
            return metadata(call, url.query());
        }
        if (DefinitionReads.answers(segments.getFirst())) {
            return definitions.answer(call, url);
        }
        return records(request(call, url.query()), segments);
    }

    private Reply metadata(Call call, Query query) {
        var asked = query.texts().getOrDefault("annotations", "false").equalsIgnoreCase("true");
        var preferred = call.headers().prefer().includesAnnotation("Org.OData.Core.V1.Computed");
        return Preferences.noted(metadata.answer(asked || preferred), call.headers().prefer());
    }

    @Override
    public Reply representation(Call call, Ref record, Query query, int status) {
        var request = request(call, query);
        var type = navigation.type(record.type());
        return new Singles(request, binder(request)).answer(type, Predicate.is(type, record.id()), status);
    }

    private Request request(Call call, Query query) {
        var reader = reading.as(call.actor());
        var formatting = new Formatting(texts.of(call.actor()), settings.at(reader.guard().standing().version()));
        return new Request(call, query, new Asker(reader, ZonedDateTime.now(clock.withZone(call.actor().zone()))),
                new Wire(call.base(), Annotations.of(call.headers().prefer()), formatting, navigation, true));
    }

    private Binder binder(Request request) {
        return new Binder(navigation, request.asker());
    }

    private Reply records(Request request, List<Segment> segments) {
        var binder = binder(request);
        var singles = new Singles(request, binder);
        var lists = new Lists(request, binder);
        var word = segments.size() > 1 && segments.getLast() instanceof Word last ? last : null;
        var spot = new Walk(navigation, singles).along(word == null ? segments : segments.subList(0, segments.size() - 1));
        if (word == null && spot instanceof Spot.Many(var type, var where) && request.query().source() != null) {
            return sourced(request, type, where, request.query().source(), lists);
        }
        return word == null ? plain(spot, singles, lists) : under(spot, word, singles, lists);
    }

    private Reply sourced(Request request, RecordType type, Predicate where, Source source, Lists lists) {
        return switch (source) {
            case Source.FetchXml(var xml) -> new Fetched(request, navigation, lists).answer(type, where, xml);
            case Source.SavedQuery _ -> throw unsupported("savedQuery");
            case Source.UserQuery _ -> throw unsupported("userQuery");
        };
    }

    private static Fault.Malformed unsupported(String option) {
        return new Fault.Malformed(WebApiError.QUERY_OPTION_UNSUPPORTED, option, Map.of("option", option));
    }

    private static Reply plain(Spot spot, Singles singles, Lists lists) {
        return switch (spot) {
            case Spot.Many(var type, var where) -> lists.answer(type, where);
            case Spot.One(var type, var where) -> singles.answer(type, where);
            case Spot.Value(var of, var property) -> singles.value(of.type(), of.where(), property);
            case Spot.Nothing _ -> Reply.noContent();
        };
    }

    private static Reply under(Spot spot, Word word, Singles singles, Lists lists) {
        return switch (spot) {
            case Spot.Many(var type, var where) when word == Word.COUNT -> lists.answerCount(type, where);
            case Spot.Many(var type, var where) when word == Word.REF -> lists.references(type, where);
            case Spot.One(var type, var where) when word == Word.REF -> singles.reference(type, where);
            case Spot.Value(var of, var property) when word == Word.VALUE -> singles.raw(of.type(), of.where(), property);
            case Spot.Nothing _ when word == Word.REF -> Reply.noContent();
            default -> throw new Fault.Malformed(WebApiError.RESOURCE_NOT_FOUND, null, Map.of("segment", "$" + word));
        };
    }
}

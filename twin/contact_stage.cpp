#include "twin/contact_stage.h"

#include <utility>

namespace twinbench {

template <>
inline constexpr auto kArchived<ContactPair> = std::tuple(&ContactPair::partA, &ContactPair::partB,
                                                          &ContactPair::faces, &ContactPair::area,
                                                          &ContactPair::gap,
                                                          &ContactPair::penetration);

namespace {

constexpr int kVersion = 1;

std::vector<std::byte> toBytes(const ContactStage::Pairs& pairs) {
    ArchiveWriter archive;
    archive.write(pairs);
    return archive.take();
}

Result<ContactStage::Pairs> fromBytes(std::span<const std::byte> bytes) {
    ArchiveReader archive(bytes);
    auto pairs = archive.read<ContactStage::Pairs>();
    if (auto status = archive.status("contacts"); !status) {
        return fail(status.error());
    }
    return pairs;
}

}  // namespace

ContentHash ContactStage::keyOf(const ComposedAssembly& assembly, double gap) {
    return Hasher().add("contacts").add(kVersion).add(assembly.key).add(gap).finish();
}

std::shared_ptr<const ContactStage::Pairs> ContactStage::stored(const ComposedAssembly& assembly,
                                                                double gap) {
    const ContentHash key = keyOf(assembly, gap);
    if (auto pairs = recent_.find(key)) {
        return pairs;
    }
    const auto bytes = services_->load(key);
    if (!bytes) {
        return nullptr;
    }
    auto pairs = fromBytes(*bytes);
    if (!pairs) {
        return nullptr;
    }
    auto shared = std::make_shared<const Pairs>(std::move(*pairs));
    recent_.put(key, shared);
    return shared;
}

Result<std::shared_ptr<const ContactStage::Pairs>> ContactStage::run(
    const ComposedAssembly& assembly, double gap, const TaskContext& context, StageClock& clock) {
    if (auto pairs = stored(assembly, gap)) {
        return pairs;
    }
    clock.setReused("contacts", false);
    auto found = findContacts(*assembly.assembly, gap, *services_->pool, context);
    if (!found) {
        return fail(found.error());
    }
    services_->counter->add("contacts");
    const ContentHash key = keyOf(assembly, gap);
    if (auto kept = services_->keep(key, "contacts", toBytes(*found)); !kept) {
        return fail(kept.error());
    }
    auto shared = std::make_shared<const Pairs>(std::move(*found));
    recent_.put(key, shared);
    return shared;
}

}  // namespace twinbench

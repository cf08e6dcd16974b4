//! The services of a pack, each read when it is first asked for.

use std::sync::OnceLock;

use serde::{Serialize, Serializer};

use super::part::Part;
use super::section::Section;
use super::service::Service;

/// The services, in the order in which they are offered.
#[derive(Debug, Clone)]
pub struct Services {
    kept: Kept,
}

#[derive(Debug, Clone)]
enum Kept {
    Built(Vec<Service>),
    Read(Box<Read>),
}

#[derive(Debug, Clone)]
struct Read {
    order: Part<Vec<String>>,
    section: Section,
    /// By the number of their part.
    known: Vec<OnceLock<Option<Box<Service>>>>,
}

impl Services {
    pub(super) fn read(order: Part<Vec<String>>, section: Section) -> Self {
        let known = vec![OnceLock::new(); section.len()];
        Self { kept: Kept::Read(Box::new(Read { order, section, known })) }
    }

    /// The service with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Service> {
        match &self.kept {
            Kept::Built(services) => services.iter().find(|service| service.id == id),
            Kept::Read(all) => {
                let number = all.section.find(id)?;
                let read = || all.section.place(number)?.read().map(Box::new);
                all.known.get(number)?.get_or_init(read).as_deref()
            }
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match &self.kept {
            Kept::Built(services) => services.len(),
            Kept::Read(all) => all.order.len(),
        }
    }

    /// True when there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The one at this place in the order, from 0.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<&Service> {
        match &self.kept {
            Kept::Built(services) => services.get(place),
            Kept::Read(all) => self.get(all.order.get(place)?),
        }
    }

    /// The one that is offered first.
    #[must_use]
    pub fn first(&self) -> Option<&Service> {
        self.at(0)
    }

    /// All of them, in order.
    #[must_use]
    pub fn iter(&self) -> Iter<'_> {
        Iter { services: self, next: 0 }
    }
}

impl From<Vec<Service>> for Services {
    fn from(services: Vec<Service>) -> Self {
        Self { kept: Kept::Built(services) }
    }
}

impl PartialEq for Services {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other)
    }
}

impl Eq for Services {}

impl Serialize for Services {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

/// Services in order.
#[derive(Debug, Clone)]
pub struct Iter<'a> {
    services: &'a Services,
    next: usize,
}

impl<'a> Iterator for Iter<'a> {
    type Item = &'a Service;

    /// One whose part is damaged is passed over; the pack says that it is.
    fn next(&mut self) -> Option<&'a Service> {
        while self.next < self.services.len() {
            let place = self.next;
            self.next = place.saturating_add(1);
            if let Some(service) = self.services.at(place) {
                return Some(service);
            }
        }
        None
    }
}

impl<'a> IntoIterator for &'a Services {
    type Item = &'a Service;
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}
